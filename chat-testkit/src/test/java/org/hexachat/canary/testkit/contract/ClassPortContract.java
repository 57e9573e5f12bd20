package org.hexachat.canary.testkit.contract;

/** Stands for the contract of ClassPort. */
public abstract class ClassPortContract {}
