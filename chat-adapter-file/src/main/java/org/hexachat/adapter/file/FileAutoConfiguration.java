package org.hexachat.adapter.file;

import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.application.port.out.ContentInspector;
import org.hexachat.application.port.out.ThumbnailMaker;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Offers what looks into files, and keeps their bytes where {@code chat.attachments.store.directory} says so. */
@AutoConfiguration
@EnableConfigurationProperties(DirectoryProperties.class)
public class FileAutoConfiguration {
    @Bean
    ContentInspector contentInspector() {
        return new TikaContentInspector();
    }

    @Bean
    ThumbnailMaker thumbnailMaker() {
        return new ImageThumbnailMaker();
    }

    /** Comes before the place that a store offers by itself. */
    @Bean
    @Primary
    @ConditionalOnProperty("chat.attachments.store.directory")
    AttachmentContents directoryContents(DirectoryProperties properties) {
        return DirectoryContents.in(properties.directory());
    }
}
