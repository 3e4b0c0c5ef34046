package kz.trinta.kenes;

import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The Java of the guide's window system, compiled against Android as its build does on the way to a phone. */
public final class SlintTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void itsHelperCompiles() throws IOException {
        String named = System.getProperty("kenes.slint", "");
        Path helper = Path.of(named, "java", "SlintAndroidJavaHelper.java");
        boolean here = !named.isEmpty() && Files.exists(helper);
        if (!here) {
            System.out.println("skipped: -Dkenes.slint= names no folder of i-slint-backend-android-activity");
        }
        assumeTrue(here);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            List<String> options = List.of("-d", folder.getRoot().getPath(), "-classpath", path, "-proc:none");
            boolean done = javac.getTask(said, files, null, options, null, files.getJavaFileObjects(helper)).call();
            assertTrue(said.toString(), done);
        }
        assertTrue(Files.exists(folder.getRoot().toPath().resolve("SlintInputView.class")));
    }
}
