namespace ReleasePortal.Domain.History;

/// <summary>A line at the end of a commit's message, such as <c>Approved-by: pay-lead &lt;pay-lead@shop.example&gt;</c>.</summary>
/// <param name="Key">As it was written; keys are alike whatever their case.</param>
/// <param name="Value">On one line.</param>
public sealed record Trailer(string Key, string Value)
{
    public bool Is(string key) => Key.Equals(key, StringComparison.OrdinalIgnoreCase);
}
