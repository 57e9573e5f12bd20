package org.hexachat.adapter.persistence.figures;

import org.hexachat.application.port.out.MachineFigures;
import org.hexachat.testkit.contract.MachineFiguresContract;

class ManagedMachineFiguresTest extends MachineFiguresContract {

    @Override
    protected MachineFigures figures() {
        return new ManagedMachineFigures();
    }
}
