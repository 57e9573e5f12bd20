package org.hexachat.adapter.http;

import org.hexachat.adapter.http.webhook.WebhookProperties;
import org.hexachat.adapter.http.webpush.ServerNameProperties;
import org.hexachat.adapter.http.webpush.WebPushProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;

/** Offers the driven ports that send elsewhere. The scan ends at this adapter, and lets each implementation stay private to its package. */
@AutoConfiguration
@ComponentScan
@EnableConfigurationProperties({ServerNameProperties.class, WebhookProperties.class, WebPushProperties.class})
public class HttpAutoConfiguration {}
