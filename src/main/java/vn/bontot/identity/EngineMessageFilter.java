package vn.bontot.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Errors of the webapps' interface carry a message that the webapps show as it comes: here it becomes Vietnamese. */
class EngineMessageFilter extends OncePerRequestFilter {

    private static final String MESSAGE = "message";

    private final EngineMessages messages = new EngineMessages();
    private final ObjectMapper json;

    EngineMessageFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (isError(answer)) {
            translate(answer);
        }
        answer.copyBodyToResponse();
    }

    private static boolean isError(HttpServletResponse answer) {
        String type = answer.getContentType();
        return answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
                && type != null
                && type.startsWith("application/json");
    }

    private void translate(ContentCachingResponseWrapper answer) throws IOException {
        JsonNode error = json.readTree(answer.getContentAsByteArray());
        if (error instanceof ObjectNode fields && fields.path(MESSAGE).isTextual()) {
            fields.put(MESSAGE, messages.inVietnamese(fields.path(MESSAGE).textValue()));
            answer.resetBuffer();
            answer.getOutputStream().write(json.writeValueAsBytes(fields));
        }
    }
}
