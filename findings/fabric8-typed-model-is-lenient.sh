#!/usr/bin/env bash
# fabric8 kubernetes-client-api 8.0.0: KubernetesSerialization reads a manifest that an API server refuses, without an error: a misspelt field
# is kept in additionalProperties and written again where it was not (after the known ones), a number or a flag in an environment variable becomes
# a text, 1 becomes true, and "320 Mi" and "much" are quantities.
# YAML is read partly as 1.1 (0440 is octal) and partly as 1.2 (on is the text "on" and no flag), and a
# flag written as yes, as YAML 1.1 has it, is refused. A test that wants an API server's strictness must switch off the any-setter
# (AnnotationIntrospector.hasAnySetter), fail on unknown properties, and set Jackson's coercions and the quantities' form itself.
# Seen on 2026-11-28, JDK 25.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'EOF'
<project>
<modelVersion>4.0.0</modelVersion><groupId>findings</groupId><artifactId>fabric8-typed-model-is-lenient</artifactId><version>1</version>
<dependencies>
<dependency><groupId>io.fabric8</groupId><artifactId>kubernetes-client-api</artifactId><version>8.0.0</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies>
</project>
EOF
cat > Finding.java <<'EOF'
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;

public class Finding {
    public static void main(String[] arguments) {
        String yaml = """
                apiVersion: v1
                kind: Pod
                metadata: {name: x}
                spec:
                  restartPolice: Never
                  volumes: [{name: s, secret: {secretName: s, defaultMode: 0440}}]
                  containers:
                    - name: c
                      stdin: 1
                      env: [{name: A, value: 8080}, {name: B, value: true}, {name: C, value: on}]
                      resources: {limits: {memory: 320 Mi, cpu: much}}
                """;
        var serialization = new KubernetesSerialization();
        var spec = serialization.unmarshal(yaml, Pod.class).getSpec();
        var container = spec.getContainers().get(0);
        System.out.println("kept aside " + spec.getAdditionalProperties());
        System.out.println("stdin " + container.getStdin());
        container.getEnv().forEach(each -> System.out.println(each.getName() + " = text " + each.getValue()));
        System.out.println("limits " + container.getResources().getLimits());
        System.out.println("mode " + spec.getVolumes().get(0).getSecret().getDefaultMode());
        try {
            serialization.unmarshal(yaml.replace("stdin: 1", "stdin: yes"), Pod.class);
            System.out.println("yes is taken");
        } catch (IllegalArgumentException e) {
            System.out.println("yes is refused");
        }
    }
}
EOF
cat > expected.txt <<'EOF'
kept aside {restartPolice=Never}
stdin true
A = text 8080
B = text true
C = text on
limits {memory=320 Mi, cpu=much}
mode 288
yes is refused
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=classpath.txt
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath.txt)" Finding.java > seen.txt 2> errors.txt || { cat errors.txt; exit 1; }
diff expected.txt seen.txt && echo "fabric8-typed-model-is-lenient: as described"
