using System.Reflection;
using System.Text;

namespace ReleasePortal.Domain.Rules;

/// <summary>The written page of each rule, carried inside the assembly.</summary>
internal static class RulePages
{
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"rules/{name}.md")
            ?? throw new InvalidOperationException($"The rule {name} has no page: add {name}.md beside it.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
