package org.hexachat.adapter.web;

import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The page and its files. */
@AutoConfiguration
public class WebAutoConfiguration {

    @Bean
    PageController pageController(FindRoomUseCase rooms) {
        return new PageController(rooms);
    }

    @Bean
    WebMvcConfigurer pageFiles() {
        return new PageFiles();
    }
}
