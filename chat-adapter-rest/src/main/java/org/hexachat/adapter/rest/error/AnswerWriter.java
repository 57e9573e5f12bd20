package org.hexachat.adapter.rest.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexachat.domain.error.ChatException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends refusals from where there is no controller yet. */
@Component
public final class AnswerWriter {
    private final Answers answers;
    private final JsonMapper json = new JsonMapper();

    AnswerWriter(Answers answers) {
        this.answers = answers;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ChatException refused)
            throws IOException {
        write(response, answers.of(request, refused));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, HttpError error, Object... arguments)
            throws IOException {
        write(response, answers.of(request, error, arguments));
    }

    private void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status().value());
        answer.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(answer.type().toString());
        response.getOutputStream().write(json.writeValueAsBytes(answer.body()));
    }
}
