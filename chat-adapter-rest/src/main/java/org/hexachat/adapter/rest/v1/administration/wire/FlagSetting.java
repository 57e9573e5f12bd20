package org.hexachat.adapter.rest.v1.administration.wire;

/**
 * A setting that is yes or no.
 *
 * @param configured what the configuration says
 * @param changed whether an administrator said the value, in place of it
 */
public record FlagSetting(boolean value, boolean configured, boolean changed) {}
