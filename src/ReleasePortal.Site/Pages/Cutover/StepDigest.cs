using System.Security.Cryptography;
using System.Text;
using ReleasePortal.Domain.Execution;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>Tells one state of the steps from another: whoever runs a cutover must learn that they were changed.</summary>
internal static class StepDigest
{
    /// <returns>12 hexadecimal digits.</returns>
    public static string Of(IReadOnlyList<RunbookStep> steps)
    {
        var text = string.Join('\u0001', steps.Select(step => string.Join('\u0002',
            (string?[])[step.Id, step.Title, $"{step.Duration}", step.Owner?.Id, $"{step.Kind}", step.Starts?.Written, string.Join(' ', step.After), step.Instructions, step.Verification, step.Rollback, step.Environment?.Id, $"{step.IfOrdered}", $"{step.PointOfNoReturn}"])));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }
}
