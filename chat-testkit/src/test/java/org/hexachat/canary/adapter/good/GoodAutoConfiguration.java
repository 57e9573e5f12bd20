package org.hexachat.canary.adapter.good;

import org.hexachat.canary.adapter.good.wire.GoodFrame;
import org.hexachat.canary.application.port.out.GoodPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Right: what the adapter exports, and where it may scan. */
@ComponentScan
@Configuration(proxyBeanMethods = false)
public class GoodAutoConfiguration {
    @Bean
    GoodPort goodPort() {
        return new GoodRepository(new GoodFrame("frame"));
    }
}
