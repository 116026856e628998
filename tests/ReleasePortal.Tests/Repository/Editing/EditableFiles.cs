using System.Text;

namespace ReleasePortal.Tests.Repository.Editing;

/// <summary>Files of records as people write them: the whole sample, the same with other line ends, marks and spaces, and some that are odd on purpose.</summary>
internal static class EditableFiles
{
    private const string Odd = """
        # Payments, written by hand
        title:    'It''s "Payments"'   # quoted
        product: payments
        version : "5.3.0"
        type:
            standard
        status: planned
        owner: payments
        summary: >-
              Refunds show their state
              in the shop.

              And more.


        # The window
        window: { start: 2026-12-08T20:00, # evening
          end: 2026-12-08T22:00, time_zone: Europe/Berlin, }
        services:
        - service: payments-api # the one
          version: "5.3.0"
        # another
        -   version: '5.3.0'
            service: ledger

        scope: []
        rollback: {}
        risk:
           first_time:
           downtime: PT0S
           # data_volume: none
           register:
              -
                 id: risk-1
                 title: "Colons: and # signs"
                 likelihood: 3
                 impact: 2
                 owner: pay-lead
                 mitigation: |
                    Line one
                      deeper

                    Line two

                 state: open
        readiness: [ { service: ledger, check: tests, state: not_run }, ]
        support:
          changes: a plain text
            that goes on
          symptoms: [ "a, b", c ]
          contacts: [ ]
        communications:
          # who is told
          - { audience: internal, milestone: announcement, channel: release channel, due: T-24h, owner: comms-lead }
          # the end
        """;

    public static IReadOnlyList<(string Path, string Text)> All { get; } = [.. Made()];

    private static IEnumerable<(string Path, string Text)> Made()
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var sample = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "releases"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "content"), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(SourceTree.Root, file).Replace('\\', '/'))
            .Where(path => ReleasePortal.Repository.Records.RecordPaths.Locate(path) is not null && !path.StartsWith("content/guides/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, strict.GetString(File.ReadAllBytes(Path.Combine(SourceTree.Root, path)))))
            .ToList();
        foreach (var (path, text) in sample.Append(("releases/odd-1/release.yml", Odd)))
        {
            yield return (path, text);
            yield return (path, text.Replace("\n", "\r\n", StringComparison.Ordinal));
            yield return (path, "\uFEFF" + text.TrimEnd('\n'));
            yield return (path, text.Replace(": ", ":  ", StringComparison.Ordinal).Replace("\n\n", "\n  \n", StringComparison.Ordinal));
        }

        for (var times = 0; times < 40; times++)
            yield return ("releases/odd-1/release.yml", Odd);
    }
}
