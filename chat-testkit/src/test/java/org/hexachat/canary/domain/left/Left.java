package org.hexachat.canary.domain.left;

import org.hexachat.canary.domain.right.Right;

/** Breaks A12 together with the other. */
public record Left(Right right) {}
