package org.hexachat.adapter.rest.docs;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes springdoc's document complete, and gives it an address that does not change. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:docs/springdoc.properties")
class DocsConfiguration implements WebMvcConfigurer {

    @Bean
    OpenApiCustomizer prose() {
        return new Prose("docs/openapi.yaml", "docs/openapi-v1.yaml");
    }

    @Bean
    NullnessModelConverter nullness() {
        return new NullnessModelConverter();
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/openapi.json").setViewName("forward:/v3/api-docs");
    }
}
