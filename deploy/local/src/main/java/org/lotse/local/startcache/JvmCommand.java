package org.lotse.local.startcache;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts this platform once more, in another JVM with the same arguments. */
final class JvmCommand {

    /** Names the moment, in milliseconds since 1970, at which the user started it. */
    static final String BEGAN = "lotse.local.began";

    /** Tells a platform that it is only started to be watched, and is to end as soon as it is ready. */
    static final String TRAINING = "lotse.local.training";

    private static final String BOOTSTRAP_CLASS = "org.lotse.local.LotseBootstrap";
    private static final String OWN_PREFIX = "-Dlotse.local.";

    private JvmCommand() {}

    /** What this JVM was told before its class path. */
    static List<String> arguments() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith(OWN_PREFIX))
                .toList();
    }

    /** A debugger or another agent listens on its port already; and it wants this JVM, not another one. */
    static boolean hasAgent(List<String> arguments) {
        return arguments.stream().anyMatch(argument -> argument.matches("-(agent|javaagent|Xrun|Xdebug|XX:.*AOT).*"));
    }

    /**
     * The whole command.
     *
     * @param before what is told to this JVM and the other one alike
     * @param besides what only the other one is told
     * @param options of the platform
     */
    static List<String> of(List<String> before, List<String> besides, Path classPath, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(before);
        command.addAll(besides);
        command.add("@" + classPath);
        command.add(BOOTSTRAP_CLASS);
        command.addAll(options);
        return command;
    }
}
