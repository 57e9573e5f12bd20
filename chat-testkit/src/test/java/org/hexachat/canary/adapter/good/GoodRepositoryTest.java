package org.hexachat.canary.adapter.good;

import org.hexachat.canary.testkit.contract.GoodPortContract;

/** Stands for the proof. */
class GoodRepositoryTest extends GoodPortContract {}
