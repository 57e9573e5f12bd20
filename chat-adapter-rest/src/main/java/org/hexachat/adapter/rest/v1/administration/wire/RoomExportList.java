package org.hexachat.adapter.rest.v1.administration.wire;

import java.util.List;

/** The exports of a server, newest first. */
public record RoomExportList(List<RoomExportView> items) {}
