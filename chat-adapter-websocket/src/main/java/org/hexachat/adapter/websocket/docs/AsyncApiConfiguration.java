package org.hexachat.adapter.websocket.docs;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the AsyncAPI document of the sockets at {@code /asyncapi.yaml}. */
@Configuration(proxyBeanMethods = false)
public class AsyncApiConfiguration implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/asyncapi.yaml")
                .addResourceLocations("classpath:/docs/")
                .setCacheControl(CacheControl.noCache());
    }
}
