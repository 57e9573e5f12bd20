package org.hexachat.adapter.rest.v1.administration.wire;

/**
 * A setting that is one of a few words.
 *
 * @param configured what the configuration says
 * @param changed whether an administrator said the value, in place of it
 */
public record ChoiceSetting(String value, String configured, boolean changed) {}
