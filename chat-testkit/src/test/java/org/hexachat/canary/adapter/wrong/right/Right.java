package org.hexachat.canary.adapter.wrong.right;

import org.hexachat.canary.adapter.wrong.left.Left;

/** Breaks B06 together with the other. */
public record Right(Left left) {}
