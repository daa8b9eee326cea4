/**
 * Whether the manifests would really be taken by a cluster: rendered by kubectl, read back strictly, asked what they promise.
 *
 * <p>{@code Kubectl} renders, {@code StrictModel} reads and refuses what the Kubernetes API does not know, {@code Manifests}
 * is what both make of a folder. Where there is no kubectl these tests are skipped and say so.
 */
@NullMarked
package org.sijil.k8s;

import org.jspecify.annotations.NullMarked;
