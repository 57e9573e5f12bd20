package org.hexachat.adapter.rest.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.hexachat.adapter.rest.error.AnswerWriter;
import org.hexachat.adapter.rest.error.HttpError;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests that are addressed to somebody else, or whose origin nobody can make out. */
@Component
@EnableConfigurationProperties(HostProperties.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class HostFilter extends OncePerRequestFilter {
    private final AllowedHosts hosts;
    private final AnswerWriter answers;

    HostFilter(HostProperties properties, AnswerWriter answers) {
        this.hosts = new AllowedHosts(Stream.concat(properties.hosts().stream(), MachineName.find().stream())
                .toList());
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hosts.contain(request.getServerName())) {
            answers.write(request, response, HttpError.HOST_NOT_ALLOWED, request.getServerName());
        } else if (!Origins.areWellFormed(request)) {
            answers.write(request, response, HttpError.ORIGIN_MALFORMED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
