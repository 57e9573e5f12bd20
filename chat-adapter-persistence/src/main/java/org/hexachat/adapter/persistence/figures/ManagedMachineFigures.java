package org.hexachat.adapter.persistence.figures;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.out.MachineFigures;
import org.hexachat.domain.figures.Machine;
import org.springframework.stereotype.Component;

/** What the Java runtime knows of itself and of the machine. */
@Component
final class ManagedMachineFigures implements MachineFigures {

    @Override
    public Machine machine() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        double load =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getCpuLoad();
        return new Machine(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                heap.getUsed(),
                Runtime.getRuntime().maxMemory(),
                Runtime.getRuntime().availableProcessors(),
                Optional.of(load).filter(known -> known >= 0));
    }
}
