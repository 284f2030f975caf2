package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OperatingSystemTest {

    @Test
    void systemsAreToldByTheNamesThatJavaGivesThem() {
        assertThat(List.of("Linux", "Windows 11", "Windows Server 2022", "Mac OS X", "FreeBSD", ""))
                .map(OperatingSystem::named).containsExactly(OperatingSystem.LINUX, OperatingSystem.WINDOWS,
                        OperatingSystem.WINDOWS, OperatingSystem.MAC, OperatingSystem.OTHER, OperatingSystem.OTHER);
    }
}
