package org.hexachat.endtoend.model;

import java.nio.file.Path;
import java.util.Random;
import org.hexachat.endtoend.DatabaseProcesses;
import org.hexachat.endtoend.ServerProcess;

/** What happens to the server while people use it. */
enum Disaster {
    /** Somebody stops the server and starts it again. */
    RESTART {
        @Override
        void end(ServerProcess server, Path dataDir) {
            server.terminate();
        }
    },
    /** Everything dies at once, the database in the middle of whatever it does. */
    CRASH {
        @Override
        void end(ServerProcess server, Path dataDir) {
            new DatabaseProcesses(dataDir).kill();
            server.kill();
        }
    },
    /** The server dies, and what it started is left behind. */
    CRASH_OF_THE_SERVER_ALONE {
        @Override
        void end(ServerProcess server, Path dataDir) {
            server.kill();
        }
    };

    abstract void end(ServerProcess server, Path dataDir);

    /** Two restarts and a crash come first, so that no run is without them. */
    static Disaster ofPhase(int phase, Random random) {
        return switch (phase) {
            case 0, 1 -> RESTART;
            case 2 -> CRASH;
            default -> values()[random.nextInt(values().length)];
        };
    }
}
