/** Tests of one task: which facts and days change a member, and what is published, also after a restart. */
@NullMarked
package org.lotse.activation.task;

import org.jspecify.annotations.NullMarked;
