package org.hexachat.canary.testkit.contract;

/** Stands for the contract of GoodPort. */
public abstract class GoodPortContract {}
