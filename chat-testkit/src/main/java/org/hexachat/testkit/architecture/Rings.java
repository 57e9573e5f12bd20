package org.hexachat.testkit.architecture;

/**
 * Where the rings of the hexagon live, as ArchUnit's package patterns.
 *
 * @param root the package above all modules
 */
record Rings(String root) {

    String domain() {
        return root + ".domain..";
    }

    String application() {
        return root + ".application..";
    }

    String ports() {
        return root + ".application.port..";
    }

    String drivingPorts() {
        return root + ".application.port.in..";
    }

    String drivenPorts() {
        return root + ".application.port.out..";
    }

    String services() {
        return root + ".application.service..";
    }

    String adapters() {
        return root + ".adapter..";
    }

    String bootstrap() {
        return root + ".bootstrap..";
    }

    String testkit() {
        return root + ".testkit..";
    }
}
