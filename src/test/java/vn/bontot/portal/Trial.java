package vn.bontot.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;

/** Makes requests as somebody and takes back what they change. */
final class Trial {

    /** What somebody is told who is let in to the page, but not to the act. */
    private static final Pattern REFUSAL =
            Pattern.compile("không thuộc phạm vi được giao|không phải là người đang xử lý");

    private static final MockServletContext NO_SERVER = new MockServletContext();

    private final MockMvc mvc;
    private final TransactionTemplate takenBack;

    /** The caller has begun a transaction. */
    Trial(WebApplicationContext application, PlatformTransactionManager transactions) {
        mvc = webAppContextSetup(application).apply(springSecurity()).build();
        takenBack = new TransactionTemplate(transactions);
        takenBack.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * What came of a request.
     *
     * @param outcome {@code open}; {@code invalid}, where somebody was let in and what they sent was not good enough;
     *     {@code refused}, {@code missing}, {@code login}; another status or an exception as it is
     */
    record Answer(String outcome, String body) {

        /** @param mark a pattern; letters, digits and hyphens do not follow it */
        boolean shows(String mark) {
            return Pattern.compile(mark + "(?![A-Za-z0-9-])").matcher(body).find();
        }
    }

    /** @param username null for somebody who is not signed in */
    Answer ask(String username, AbstractMockHttpServletRequestBuilder<?> request) {
        return takenBack.execute(status -> {
            status.setRollbackOnly();
            if (!request.buildRequest(NO_SERVER).getMethod().equals("GET")) {
                request.with(csrf());
            }
            if (username != null) {
                request.with(user(username));
            }
            try {
                return answer(mvc.perform(request).andReturn());
            } catch (Exception broken) {
                return new Answer(
                        NestedExceptionUtils.getMostSpecificCause(broken).toString(), "");
            }
        });
    }

    /** With what is sent. */
    static String address(AbstractMockHttpServletRequestBuilder<?> request) {
        MockHttpServletRequest built = request.buildRequest(NO_SERVER);
        Map<String, List<String>> parameters = new TreeMap<>();
        built.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return built.getMethod() + " " + built.getRequestURI() + " " + parameters;
    }

    private static Answer answer(MvcResult result) throws IOException {
        String body = body(result.getResponse());
        var flash = (FlashMap) result.getRequest().getAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE);
        String refusal = flash == null ? null : (String) flash.get("refusal");
        return new Answer(outcome(result.getResponse(), refusal == null ? body : refusal, refusal != null), body);
    }

    private static String outcome(MockHttpServletResponse response, String text, boolean sentBack) {
        int status = response.getStatus();
        boolean told = sentBack || status >= 400;
        if (told && REFUSAL.matcher(text).find()) {
            return "refused";
        }
        String location = response.getHeader("Location");
        if (location != null && location.contains("/dang-nhap")) {
            return "login";
        }
        return switch (status) {
            case 200, 302 -> sentBack ? "invalid" : "open";
            case 400, 409, 422 -> "invalid";
            case 401 -> "login";
            case 403 -> "refused";
            case 404 -> "missing";
            default -> String.valueOf(status);
        };
    }

    /** Without the heads of page and letter, which name the reader's own organisation. */
    private static String body(MockHttpServletResponse response) throws IOException {
        if (String.valueOf(response.getContentType()).contains("spreadsheet")) {
            byte[] content = response.getContentAsByteArray();
            return new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(content))).getText();
        }
        String page = response.getContentAsString(StandardCharsets.UTF_8);
        int from = page.indexOf("<main");
        int to = page.lastIndexOf("</main>");
        return from < 0 || to < 0 ? page : page.substring(from, to);
    }
}
