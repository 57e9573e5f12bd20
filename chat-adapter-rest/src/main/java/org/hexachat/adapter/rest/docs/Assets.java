package org.hexachat.adapter.rest.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the files of the pages. A browser asks each time whether its copy is still good, and is told by content: the build
 * gives every file of every version the same date.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final String LOCATION = "classpath:/page/assets/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        byContent(registry.addResourceHandler("/assets/**").addResourceLocations(LOCATION));
        byContent(registry.addResourceHandler("/favicon.ico").addResourceLocations(LOCATION));
    }

    private static void byContent(ResourceHandlerRegistration files) {
        files.setCacheControl(CacheControl.noCache()).setUseLastModified(false).setEtagGenerator(Assets::digest);
    }

    private static String digest(Resource file) {
        try {
            return '"' + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
