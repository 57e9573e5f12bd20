package org.hexachat.adapter.rest.host;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By which names this server may be called.
 *
 * @param hosts host names, besides localhost, IP addresses and the name of this machine, that a request may be addressed to
 */
@ConfigurationProperties("chat")
public record HostProperties(@DefaultValue List<String> hosts) {}
