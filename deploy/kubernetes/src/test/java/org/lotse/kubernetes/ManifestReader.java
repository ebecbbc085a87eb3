package org.lotse.kubernetes;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads manifests as strictly as an API server validates them: a field unknown to the typed model, a duplicate field,
 * and a number in place of a string are errors. The model itself would silently accept unknown fields.
 */
final class ManifestReader {

    /** Kubernetes reads YAML 1.1, this reader YAML 1.2: values with two meanings must be written differently. */
    private static final Pattern TWO_MEANINGS =
            Pattern.compile("(?m)^[^#\\n]*[:-] +(?i:yes|no|on|off|y|n|0[0-9]+)(?: +#.*)?$");

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Stream.of(
                    ConfigMap.class,
                    Deployment.class,
                    Ingress.class,
                    Job.class,
                    Namespace.class,
                    NetworkPolicy.class,
                    PodDisruptionBudget.class,
                    Service.class,
                    ServiceAccount.class,
                    StatefulSet.class)
            .collect(toUnmodifiableMap(
                    kind -> HasMetadata.getApiVersion(kind) + " " + HasMetadata.getKind(kind), Function.identity()));

    static final YAMLMapper STRICT = YAMLMapper.builder()
            .annotationIntrospector(new NoAnySetterIntrospector())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(LogicalType.Textual, texts -> {
                texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .withCoercionConfig(LogicalType.Boolean, flags -> {
                flags.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                flags.setCoercion(CoercionInputShape.String, CoercionAction.Fail);
            })
            .withCoercionConfig(
                    LogicalType.Integer, numbers -> numbers.setCoercion(CoercionInputShape.String, CoercionAction.Fail))
            .build();

    private ManifestReader() {}

    /**
     * @param yaml one or several documents
     * @throws IllegalArgumentException if the kind of a document is not supported, or a value has two meanings
     * @throws tools.jackson.core.JacksonException if a field is unknown, duplicated, or of another type
     */
    static List<HasMetadata> read(String yaml) {
        TWO_MEANINGS.matcher(yaml).results().findFirst().ifPresent(line -> {
            throw new IllegalArgumentException(
                    "YAML 1.1 and 1.2 read this differently: " + line.group().strip());
        });
        var resources = new ArrayList<HasMetadata>();
        try (var documents = STRICT.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                resources.add(STRICT.treeToValue(document, typeOf(document)));
            }
        }
        return List.copyOf(resources);
    }

    private static Class<? extends HasMetadata> typeOf(JsonNode document) {
        String kind = document.path("apiVersion").asString("") + " "
                + document.path("kind").asString("");
        Class<? extends HasMetadata> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("Unknown kind of manifest \"" + kind + "\", known: " + KINDS.keySet());
        }
        return type;
    }

    /** Reads the model's classes as if they could not store unknown fields. */
    private static final class NoAnySetterIntrospector extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(MapperConfig<?> config, Annotated member) {
            return false;
        }
    }
}
