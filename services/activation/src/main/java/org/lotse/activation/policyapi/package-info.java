/** A network reads its policy, tries a candidate on its own members, and publishes a new version. */
@NullMarked
package org.lotse.activation.policyapi;

import org.jspecify.annotations.NullMarked;
