package org.hexachat.adapter.http.webpush;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this server is called elsewhere.
 *
 * @param hosts names under which browsers reach it
 */
@ConfigurationProperties("chat")
public record ServerNameProperties(@DefaultValue List<String> hosts) {}
