package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EngineMessageFilterTest {

    private static final String REFUSAL = "{\"type\":\"RestException\",\"message\":\"Cannot find task with id 7\"}";

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void errorIsSaidInVietnamese() throws Exception {
        answer((request, answer) -> {
            ((HttpServletResponse) answer).setStatus(404);
            answer.setContentType("application/json");
            answer.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.UTF_8));
        });
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"RestException\","
                        + "\"message\":\"Việc này đã được hoàn thành hoặc không còn hiệu lực.\"}");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    }

    @Test
    void errorThatIsNoJsonStaysAsItIs() throws Exception {
        answer((request, answer) -> {
            ((HttpServletResponse) answer).setStatus(500);
            answer.setContentType("text/plain");
            answer.getWriter().write(REFUSAL);
        });
        assertThat(response.getContentAsString()).isEqualTo(REFUSAL);
    }

    /** A deployment's files and long lists are not gathered in memory: what is written has left at once. */
    @Test
    void largeAnswerStreamsThrough() throws Exception {
        byte[] piece = "[\"Cannot find task with id 7\"]".repeat(1000).getBytes(StandardCharsets.UTF_8);
        answer((request, answer) -> {
            answer.setContentType("application/json");
            for (int sent = 1; sent <= 100; sent++) {
                answer.getOutputStream().write(piece);
                assertThat(response.getContentAsByteArray()).hasSize(sent * piece.length);
            }
        });
        assertThat(response.getContentAsByteArray()).hasSize(100 * piece.length).endsWith(piece);
    }

    private void answer(FilterChain chain) throws Exception {
        new EngineMessageFilter(new ObjectMapper()).doFilter(new MockHttpServletRequest(), response, chain);
    }
}
