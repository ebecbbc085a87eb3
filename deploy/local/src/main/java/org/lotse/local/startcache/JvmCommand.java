package org.lotse.local.startcache;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts this platform in another JVM with the same arguments. */
final class JvmCommand {

    /** System property: the time at which the user started the platform, in milliseconds since 1970. */
    static final String BEGAN = "lotse.local.began";

    /** System property: the platform is started for training only, and ends as soon as it is ready. */
    static final String TRAINING = "lotse.local.training";

    private static final String BOOTSTRAP_CLASS = "org.lotse.local.LotseBootstrap";
    private static final String OWN_PREFIX = "-Dlotse.local.";

    private JvmCommand() {}

    /** The arguments of this JVM that precede its class path. */
    static List<String> arguments() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith(OWN_PREFIX))
                .toList();
    }

    /** A debugger or another agent already listens on its port, and is meant for this JVM, not for another one. */
    static boolean hasAgent(List<String> arguments) {
        return arguments.stream().anyMatch(argument -> argument.matches("-(agent|javaagent|Xrun|Xdebug|XX:.*AOT).*"));
    }

    /**
     * The whole command.
     *
     * @param before arguments of both JVMs
     * @param besides arguments of the other JVM only
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
