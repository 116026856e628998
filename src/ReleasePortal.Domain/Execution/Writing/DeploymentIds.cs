using System.Globalization;

namespace ReleasePortal.Domain.Execution.Writing;

/// <summary>Names for deployments: d1, d2 and so on.</summary>
public static class DeploymentIds
{
    /// <returns>The first one behind all of this shape that are taken, so that the order of ids stays that of the facts.</returns>
    public static string Next(IEnumerable<string> taken) => string.Create(CultureInfo.InvariantCulture, $"d{Highest(taken) + 1}");

    /// <returns>0 where none has this shape.</returns>
    public static int Highest(IEnumerable<string> taken) => taken
        .Select(id => id.StartsWith('d') && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number : 0)
        .DefaultIfEmpty(0)
        .Max();
}
