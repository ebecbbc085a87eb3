package org.lotse.activation.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.lotse.activation.metric.policy.InvalidPolicyException;
import org.lotse.activation.metric.policy.Policy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads policies from YAML, which includes JSON, and writes them. Settings that a document leaves out are those of the standard policy.
 * Unknown settings are rejected, since a misspelt one would silently take the standard value.
 */
public final class PolicyFormat {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final YAMLMapper yaml = new YAMLMapper();

    public String json(PolicyVersion policyVersion) {
        return json.writeValueAsString(PolicyDocumentMapper.document(policyVersion));
    }

    public String yaml(PolicyVersion policyVersion) {
        return yaml.writeValueAsString(json.valueToTree(PolicyDocumentMapper.document(policyVersion)));
    }

    public PolicyDocument document(PolicyVersion policyVersion) {
        return PolicyDocumentMapper.document(policyVersion);
    }

    /** @throws InvalidPolicyException if the text is not a policy or a setting lies outside its bounds */
    public Policy policy(String text) {
        return policy(read(text));
    }

    /** @throws InvalidPolicyException if a setting lies outside its bounds */
    public Policy policy(PolicyDocument document) {
        return PolicyDocumentMapper.policy(document);
    }

    /** @throws InvalidPolicyException as {@link #policy} */
    public PolicyDocument read(String text) {
        try {
            JsonNode given = yaml.readTree(text);
            if (!(given instanceof ObjectNode fields)) {
                throw new InvalidPolicyException(
                        "policy", "must be a document of settings, such as the one that is answered here");
            }
            ObjectNode whole = json.valueToTree(PolicyDocumentMapper.document(PolicyVersion.STANDARD));
            whole.remove("version");
            whole.remove("validFrom");
            merge(whole, fields);
            return json.treeToValue(whole, PolicyDocument.class);
        } catch (JacksonException e) {
            throw PolicyParseErrors.of(e);
        }
    }

    /** Settings of a group override the standard ones one by one; lists, and the points of a type, are replaced as a whole. */
    private static void merge(ObjectNode whole, ObjectNode given) {
        given.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                return;
            }
            JsonNode known = whole.get(field.getKey());
            boolean points = field.getKey().equals("points");
            if (!points && known instanceof ObjectNode group && field.getValue() instanceof ObjectNode settings) {
                merge(group, settings);
            } else {
                whole.set(field.getKey(), field.getValue());
            }
        });
    }
}
