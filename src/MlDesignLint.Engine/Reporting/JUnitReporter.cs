using System.Globalization;
using System.Text;
using System.Xml;

namespace MlDesignLint.Engine.Reporting;

/// <summary>
/// The result as JUnit XML: a suite for each file, a failed case for each error or warning, a passed one for each note; inputs that could not be read are
/// errors. A document without findings is a passed case.
/// </summary>
public static class JUnitReporter
{
    /// <summary>The whole report.</summary>
    public static string Report(LintResult result)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(text, new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            var found = result.Findings.ToLookup(finding => finding.Location.Path, StringComparer.Ordinal);
            var failed = result.Problems.ToLookup(problem => problem.Path, StringComparer.Ordinal);
            var paths = result.Documents.Select(document => document.Path).Concat(found.Select(group => group.Key)).Concat(failed.Select(group => group.Key));
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", Product.Name);
            foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                WriteSuite(xml, path, [.. found[path]], [.. failed[path]]);
            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    static void WriteSuite(XmlWriter xml, string path, IReadOnlyList<Finding> findings, IReadOnlyList<Sources.InputProblem> problems)
    {
        xml.WriteStartElement("testsuite");
        Write(xml, "name", path);
        Write(xml, "tests", Math.Max(findings.Count + problems.Count, 1));
        Write(xml, "failures", findings.Count(Fails));
        Write(xml, "errors", problems.Count);
        foreach (var problem in problems)
            WriteCase(xml, path, "input", "error", problem.Message, problem.Line is { } line ? Place(path, line) : path);
        foreach (var finding in findings)
        {
            var place = Place(path, finding.Location.Start.Line + 1);
            WriteCase(xml, path, $"{finding.Rule.Id} {finding.Rule.Name} {place}", Fails(finding) ? "failure" : "system-out", finding.Message, $"{place}: {finding.Message}\n{finding.Rule.HelpLink}");
        }

        if (findings.Count + problems.Count == 0)
        {
            xml.WriteStartElement("testcase");
            Write(xml, "classname", path);
            Write(xml, "name", "no findings");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    static void WriteCase(XmlWriter xml, string path, string name, string element, string message, string details)
    {
        xml.WriteStartElement("testcase");
        Write(xml, "classname", path);
        Write(xml, "name", name);
        xml.WriteStartElement(element);
        if (element != "system-out")
            Write(xml, "message", message);
        xml.WriteString(string.Join('\n', details.Split('\n').Select(Safe)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static bool Fails(Finding finding) => finding.Severity >= Severity.Warning;

    static string Place(string path, int line) => string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");

    static void Write(XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, Safe(text));

    static string Safe(string line) => LogCommands.Defuse(VisibleText.Of(line));

    static void Write(XmlWriter xml, string name, int number) => xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
}
