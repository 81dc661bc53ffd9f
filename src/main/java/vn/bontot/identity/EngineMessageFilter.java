package vn.bontot.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.http.MediaType;
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
        ErrorAnswer answer = new ErrorAnswer(response);
        chain.doFilter(request, answer);
        if (answer.isError() && isJson(answer)) {
            translate(answer);
        }
        answer.copyBodyToResponse();
    }

    private static boolean isJson(HttpServletResponse answer) {
        String type = answer.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    private void translate(ContentCachingResponseWrapper answer) throws IOException {
        JsonNode error = json.readTree(answer.getContentAsByteArray());
        if (error instanceof ObjectNode fields && fields.path(MESSAGE).isTextual()) {
            fields.put(MESSAGE, messages.inVietnamese(fields.path(MESSAGE).textValue()));
            answer.resetBuffer();
            answer.getOutputStream().write(json.writeValueAsBytes(fields));
        }
    }

    /** Keeps the body of an error until its message is Vietnamese; every other answer goes straight to the caller. */
    private static class ErrorAnswer extends ContentCachingResponseWrapper {

        ErrorAnswer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return isError() ? super.getOutputStream() : getResponse().getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            return isError() ? super.getWriter() : getResponse().getWriter();
        }

        private boolean isError() {
            return getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
        }
    }
}
