package org.hexachat.canary.adapter.wrong;

/** Breaks B09. */
public record NeedlesslyPublic() {}
