using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Cli.Reports;

/// <summary>Free times for a person, or for a program.</summary>
internal static class SlotReport
{
    private static readonly ZonedDateTimePattern Day = ZonedDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu, HH:mm", null);

    private static readonly ZonedDateTimePattern Weekday = ZonedDateTimePattern.CreateWithInvariantCulture("dddd", null);

    public static void Write(FoundSlots found, SlotFormat format, Surroundings surroundings)
    {
        switch (format)
        {
            case SlotFormat.Human:
                WriteLines(found, surroundings);
                break;
            case SlotFormat.Json:
                WriteJson(found.Answer, surroundings.Output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }

    private static void WriteLines(FoundSlots found, Surroundings surroundings)
    {
        var (output, palette, answer) = (surroundings.Output, surroundings.OutputPalette, found.Answer);
        var within = $"starting from {Words(answer.Within.Start, found.Zone)} and before {Words(answer.Within.End, found.Zone)}, {found.Zone.Id}";
        if (answer.Slots.Count == 0)
        {
            output.WriteLine(palette.Strong($"No free time for {Inert.Text(found.Subject)}, {within}."));
            output.WriteLine(answer.WhyNone);
            output.WriteLine("Ask for another duration, other hours, or a later --until; portal explain CODE says who may waive a rule.");
            return;
        }

        output.WriteLine(palette.Strong($"Free for {Inert.Text(found.Subject)}, {within}: the first time of each day."));
        foreach (var slot in answer.Slots)
        {
            output.WriteLine();
            output.WriteLine(palette.Faint($"# {Weekday.Format(slot.Start.InZone(found.Zone))}; {ConflictLines.Span(slot.Window, found.Zone)} {found.Zone.Id}; {ConflictLines.Span(slot.Window, DateTimeZone.Utc)} UTC"));
            output.WriteLine(SlotYaml.Of(slot).ReplaceLineEndings(output.NewLine));
        }
    }

    private static string Words(Instant instant, DateTimeZone zone) => Day.Format(instant.InZone(zone));

    private static void WriteJson(SlotAnswer answer, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("from", InstantPattern.General.Format(answer.Within.Start));
        json.WriteString("until", InstantPattern.General.Format(answer.Within.End));
        ConflictJson.Write(json, answer);
        json.WriteEndObject();
    });
}
