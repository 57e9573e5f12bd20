package org.hexachat.adapter.http.webpush;

import org.hexachat.application.port.out.PushSender;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.context.annotation.Bean;

/** Offers the driven port that tells browsers. */
@AutoConfiguration
@EnableConfigurationProperties(WebPushProperties.class)
public class WebPushAutoConfiguration {

    /** Endpoints come from strangers, so the filter is asked for the addresses that are connected to, whatever a name meant a moment before. */
    @Bean
    PushSender pushSender(WebPushProperties properties) {
        HttpClientSettings settings = HttpClientSettings.defaults()
                .withTimeouts(properties.connectTimeout(), properties.timeout())
                .withRedirects(HttpRedirects.DONT_FOLLOW)
                .withCookieHandling(HttpCookieHandling.DISABLE)
                .withInetAddressFilter(
                        properties.allowPrivate() ? InetAddressFilter.all() : InetAddressFilter.externalAddresses());
        return new HttpPushSender(
                new HttpComponentsHttpClientBuilder()
                        .withCustomizer(client -> client.disableAutomaticRetries()
                                .disableContentCompression()
                                .setUserAgent("Hexachat"))
                        .build(settings),
                new PushRequests(properties.subject()),
                properties.timeout());
    }
}
