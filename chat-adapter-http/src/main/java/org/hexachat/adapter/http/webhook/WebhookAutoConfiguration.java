package org.hexachat.adapter.http.webhook;

import org.hexachat.application.port.out.WebhookSender;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.context.annotation.Bean;

/** Offers the driven port that sends events elsewhere. */
@AutoConfiguration
@EnableConfigurationProperties(WebhookProperties.class)
public class WebhookAutoConfiguration {

    /** The filter is asked for the addresses that are connected to, whatever a name meant a moment before. */
    @Bean
    WebhookSender webhookSender(WebhookProperties properties) {
        HttpClientSettings settings = HttpClientSettings.defaults()
                .withTimeouts(properties.connectTimeout(), properties.timeout())
                .withRedirects(HttpRedirects.DONT_FOLLOW)
                .withCookieHandling(HttpCookieHandling.DISABLE)
                .withInetAddressFilter(
                        properties.allowPrivate() ? InetAddressFilter.all() : InetAddressFilter.externalAddresses());
        return new HttpWebhookSender(
                new HttpComponentsHttpClientBuilder()
                        .withCustomizer(client -> client.disableAutomaticRetries()
                                .disableContentCompression()
                                .setUserAgent("Hexachat"))
                        .build(settings),
                properties.timeout());
    }
}
