package org.hexachat.canary.adapter.wrong.left;

import org.hexachat.canary.adapter.wrong.right.Right;

/** Breaks B06 together with the other. */
public record Left(Right right) {}
