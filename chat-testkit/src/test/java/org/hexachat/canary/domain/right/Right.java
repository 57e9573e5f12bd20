package org.hexachat.canary.domain.right;

import org.hexachat.canary.domain.left.Left;

/** Breaks A12 together with the other. */
public record Right(Left left) {}
