package org.hexachat.domain.error;

/**
 * A refusal that belongs to one field of the input.
 *
 * @param field the field as the driving port's command names it, such as {@code username}
 * @param refusal what is wrong with it
 */
public record Violation(String field, Refusal refusal) {}
