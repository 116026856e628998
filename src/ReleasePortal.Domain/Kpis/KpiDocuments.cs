using System.Reflection;
using System.Text;

namespace ReleasePortal.Domain.Kpis;

/// <summary>The written page of each KPI, carried inside the assembly.</summary>
internal static class KpiDocuments
{
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"kpis/{name}.md")
            ?? throw new InvalidOperationException($"The KPI {name} has no page: add {name}.md beside it.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
