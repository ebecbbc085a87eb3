package org.lotse.activation.sampling;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Replaces the one call of a test method by the tries of a property. */
final class SeededPropertyExtension implements InvocationInterceptor, ParameterResolver {

    /** The same values in every build; {@code lotse.seed} chooses others. */
    private static final String SEED = "1";

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
        invocation.skip();
        int tries = AnnotationSupport.findAnnotation(method.getExecutable(), SeededProperty.class)
                .orElseThrow()
                .tries();
        new PropertyRun(context.getRequiredTestInstance(), method.getExecutable(), tries)
                .run(System.getProperty("lotse.seed", SEED));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getDeclaringExecutable().isAnnotationPresent(SeededProperty.class);
    }

    /** For the call that is skipped: JUnit wants values before. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return SampleSpace.of(parameter.getParameter()).edges().getFirst();
    }
}
