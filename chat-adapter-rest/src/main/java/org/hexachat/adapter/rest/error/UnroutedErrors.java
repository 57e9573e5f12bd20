package org.hexachat.adapter.rest.error;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What Tomcat refuses before any filter sees it, such as a path that is not well-formed, in the shape of everything else. */
@Component
final class UnroutedErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private final AnswerWriter answers;

    UnroutedErrors(AnswerWriter answers) {
        this.answers = answers;
    }

    /** The host makes a valve of its own unless it finds one of the class that it was told. */
    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
                host.getPipeline().addValve(new Report(answers));
            }
        });
    }

    /** Where Tomcat would draw a page. */
    private static final class Report extends ErrorReportValve {
        private final AnswerWriter answers;

        private Report(AnswerWriter answers) {
            this.answers = answers;
        }

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            boolean answered = response.getStatus() < 400 || response.getContentWritten() > 0;
            if (!answered && response.setErrorReported()) {
                answer(request, response);
            }
        }

        private void answer(Request request, Response response) {
            try {
                answers.write(request, response, HttpError.ofStatus(response.getStatus()), request.getMethod(), "");
                response.finishResponse();
            } catch (IOException clientIsGone) {
                container.getLogger().debug("The answer to a refused request was not read", clientIsGone);
            }
        }
    }
}
