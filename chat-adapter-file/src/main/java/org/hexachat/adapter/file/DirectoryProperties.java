package org.hexachat.adapter.file;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bytes of files go.
 *
 * @param directory which all servers see; empty for the database
 */
@ConfigurationProperties("chat.attachments.store")
record DirectoryProperties(@DefaultValue("") Path directory) {}
