package org.hexachat.adapter.ratelimit;

import io.github.bucket4j.TimeMeter;
import org.hexachat.application.port.out.RateLimits;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Offers the driven port that counts what callers do. */
@AutoConfiguration
@EnableConfigurationProperties(RateLimitProperties.class)
public class RateLimitAutoConfiguration {
    @Bean
    RateLimits rateLimits(RateLimitProperties properties) {
        return new BucketRateLimits(properties.rations(), properties.subjects(), TimeMeter.SYSTEM_NANOTIME);
    }
}
