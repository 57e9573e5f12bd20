package org.hexachat.bootstrap.usecase;

import org.hexachat.domain.settings.RoomCreationPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds of rooms, unless an administrator said something else while the server ran.
 *
 * @param creation who may make one
 */
@ConfigurationProperties("chat.rooms")
record RoomProperties(@DefaultValue("everybody") RoomCreationPolicy creation) {}
