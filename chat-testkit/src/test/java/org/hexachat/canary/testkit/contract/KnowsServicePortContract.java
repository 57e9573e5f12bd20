package org.hexachat.canary.testkit.contract;

/** Stands for the contract of KnowsServicePort. */
public abstract class KnowsServicePortContract {}
